import { expectStatus, type TestServer } from '../../core/testing/start-product.ts';

/** Rates as the European Central Bank publishes them, by day and currency: what one euro is worth. */
export type Rates = Record<string, Record<string, string>>;

/** Imports rates as the operator does. */
export const givenRates = async (server: TestServer, rates: Rates): Promise<void> => {
  const days = Object.entries(rates).map(
    ([day, ofDay]) =>
      `<Cube time="${day}">${Object.entries(ofDay)
        .map(([currency, rate]) => `<Cube currency="${currency}" rate="${rate}"/>`)
        .join('')}</Cube>`,
  );
  const file = `<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"><Cube>${days.join('')}</Cube></gesmes:Envelope>`;
  const headers = { 'Content-Type': 'application/xml' };
  expectStatus(200, await server.operator.post('/admin/v1/exchange-rates/import', file, { headers }));
};
