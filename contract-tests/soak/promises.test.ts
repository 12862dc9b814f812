import { describe, expect, it } from 'vitest';
import { nothingAcknowledged } from './acknowledged.ts';
import { commissionOf } from './commission.ts';
import { type Sale, saleOf } from './money.ts';
import { areKept, checkPromises, type Deliveries, readPlatformEvents, readWebhook } from './promises.ts';

const sale = saleOf('order-7');
const acknowledged = {
  ...nothingAcknowledged(),
  ...{ sales: [sale], approved: [sale], events: [sale], conversions: [{ ...sale, id: 'conv_7' }] },
};
const shown = ({ amount, currency }: Sale) => ({ amount: amount.toNumber(), currency });

const webhook = (event: string, data: object) => readWebhook(JSON.stringify({ event, data }));
const paid = (event: string, commission: Sale = commissionOf(sale)) =>
  webhook(event, { externalId: sale.name, ...shown(sale), commission: shown(commission) });
const tracked = webhook('conversion.tracked', { orderId: sale.name, revenue: sale.amount.toNumber() });
const told = (id: string, { amount, currency }: Sale = sale) => {
  const data = [{ event_id: id, custom_data: { order_id: sale.name, value: amount.toNumber(), currency } }];
  return readPlatformEvents(JSON.stringify({ data }));
};
const arrived: Deliveries = {
  webhooks: [...paid('conversion.created'), ...paid('conversion.approved'), ...tracked],
  conversions: told('conv_7'),
  events: told(sale.name),
};
const faultsOf = (deliveries: Partial<Deliveries>) =>
  checkPromises(acknowledged, { ...arrived, ...deliveries }).flatMap(({ faults }) => faults);

describe('promises', () => {
  it('are kept by deliveries that arrived once or more often', () => {
    expect(areKept(acknowledged, arrived)).toBe(true);
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ webhooks: [...arrived.webhooks, ...arrived.webhooks] })).toEqual([]);
  });

  it.each(['webhooks', 'conversions', 'events'] as const)('are broken by %s that did not arrive', (kind) => {
    const without = { ...arrived, [kind]: arrived[kind].slice(1) };
    expect(areKept(acknowledged, without)).toBe(false);
    expect(faultsOf(without)).toEqual([expect.stringContaining('did not arrive')]);
  });

  it('are broken by another amount, commission or currency, or by another id', () => {
    const more = { ...sale, amount: sale.amount.plus('0.01') };
    const wrong: Partial<Deliveries>[] = [
      { conversions: told('conv_7', more) },
      { conversions: told('conv_8') },
      { events: told(sale.name, { ...sale, currency: 'JPY' }) },
      { webhooks: [...paid('conversion.created', more), ...paid('conversion.approved'), ...tracked] },
    ];
    for (const deliveries of wrong) {
      expect(areKept(acknowledged, { ...arrived, ...deliveries })).toBe(false);
      expect(faultsOf(deliveries)).toEqual([
        expect.stringContaining('did not arrive'),
        expect.stringContaining('was not promised'),
      ]);
    }
  });

  it('are more than what arrived beside them', () => {
    const events = [...arrived.events, ...told('another')];
    expect(areKept(acknowledged, { ...arrived, events })).toBe(true);
    expect(faultsOf({ events })).toEqual([expect.stringContaining('was not promised')]);
  });
});
