import type { components } from '../../../generated/admin.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { everyPage, get, type Server } from '../server.ts';
import { eachOnce, type Verdict } from '../verdict.ts';

type List = components['schemas']['DestinationDeliveryList'];

const deliveriesPath = (id: string): string => `/admin/v1/destinations/${id}/deliveries`;

/** Whether nothing waits to be sent to these destinations, or for what was sent to be noted. */
export const areDone = async (server: Server, destinationIds: readonly string[]): Promise<boolean> => {
  for (const id of destinationIds) {
    const { data } = await get<List>(server, 'ADMIN_KEY', `${deliveriesPath(id)}?status=pending&limit=1`);
    if (data.length > 0) return false;
  }
  return true;
};

/** The destination of the attribution API shows every acknowledged conversion as sent. */
export const checkDestination = async (
  server: Server,
  { conversions }: Acknowledged,
  destinationId: string,
): Promise<Verdict> => {
  const deliveries = await everyPage(async (cursor) => {
    const path = `${deliveriesPath(destinationId)}?limit=200${cursor}`;
    const { data, page } = await get<List>(server, 'ADMIN_KEY', path);
    return { rows: data, nextCursor: page.nextCursor };
  });
  return eachOnce(
    'attribution deliveries that were sent',
    conversions.map(({ id }) => id),
    deliveries.filter(({ status }) => status === 'sent').map(({ id }) => id),
  );
};
