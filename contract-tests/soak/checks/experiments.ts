import type { components } from '../../../generated/admin.ts';
import { toAmount } from '../../../src/core/money/amount.ts';
import type { Acknowledged } from '../acknowledged.ts';
import type { Money } from '../money.ts';
import { get, type Server } from '../server.ts';
import { equal, sameSums, type Verdict } from '../verdict.ts';

/** What the experience that the visitors see counts. */
export type Figures = { visitors: number; converted: number; transactions: number; revenue: Money };

/** The figures at this moment. */
export const figuresOf = async (server: Server): Promise<Figures> => {
  const path = '/admin/v1/projects/200001/experiences/300001/counts';
  const { data } = await get<components['schemas']['ExperienceCountsEnvelope']>(server, 'ADMIN_KEY', path);
  const variation = data.variations.find(({ variationId }) => variationId === '400002');
  const goal = variation?.goals.find(({ goalId }) => goalId === '700002');
  if (!variation || !goal) throw new Error('The experience is not there');
  const { convertedVisitors: converted, transactions, revenue } = goal;
  const { visitors } = variation;
  return { visitors, converted, transactions, revenue: { amount: toAmount(revenue), currency: null } };
};

/** The experience counts what was acknowledged beside what it counted before. */
export const checkExperiments = async (
  server: Server,
  { visitors: sales }: Acknowledged,
  before: Figures,
): Promise<Verdict[]> => {
  const now = await figuresOf(server);
  const grownBy = (figure: 'visitors' | 'converted' | 'transactions') => now[figure] - before[figure];
  return [
    equal('experiments count the acknowledged visitors', sales.length, grownBy('visitors')),
    equal('experiments count the acknowledged conversions', sales.length, grownBy('converted')),
    equal('experiments count the acknowledged sales', sales.length, grownBy('transactions')),
    sameSums('experiments add up to what was there and the acknowledged', [before.revenue, ...sales], [now.revenue]),
  ];
};
