import { demoKeysFile } from './demo-keys.ts';

type Running = {
  host: string;
  port: number;
  dataDirectory: string;
  /** Whether attribution refuses plain HTTP. */
  requireHttps: boolean;
  /** The keys in their file; null without the demo, and where the database has none of it. */
  demoKeys: Record<string, string> | null;
};

/** Where a server on this machine is reached that listens there. */
export const originOf = ({ host, port }: Pick<Running, 'host' | 'port'>): string => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** What is printed when the server listens: its addresses and, for the demo, one command per step of four journeys. */
export const welcome = (running: Running): string => {
  const origin = originOf(running);
  const addresses = `
Tributary listens on ${origin}
  attribution  ${origin}/attribution/v1  ${origin}/openapi/attribution.json
  affiliates   ${origin}/affiliates/v1   ${origin}/openapi/affiliates.json
  experiments  ${origin}/experiments/v1  ${origin}/openapi/experiments.json
  ingestion    ${origin}/ingestion/v1    ${origin}/openapi/ingestion.json
  admin        ${origin}/admin/v1        ${origin}/openapi/admin.json
  portal       ${origin}/docs
  operation    ${origin}/healthz  /readyz  /metrics`;
  if (!running.demoKeys) return addresses;
  const keys = Object.entries(running.demoKeys).map(([name, value]) => `  ${name}=${value}\n`);
  return `${addresses}\n\nDemo keys, kept in ${demoKeysFile(running.dataDirectory)}\n${keys.join('')}${journeys(origin, running)}`;
};

const callWith = (key: string): string =>
  `curl -s -H "Authorization: Bearer $${key}" -H 'Content-Type: application/json'`;

const clickAndSale = (origin: string, once: string, requireHttps: boolean): string => {
  if (requireHttps)
    return '  # attribution refuses plain HTTP here: start with REQUIRE_HTTPS=false to try it by curl\n';
  const track = callWith('ATTRIBUTION_KEY');
  return `
  # a click on an ad, and the sale that came from it
  ${track} ${origin}/attribution/v1/track/click -d '{"fbclid":"IwAR${once}","storeId":"store_demo","landingPage":"https://shop.example.com/?utm_campaign=spring","fingerprint":"fp_${once}"}'
  ${track} ${origin}/attribution/v1/track/conversion -d '{"storeId":"store_demo","eventType":"Purchase","orderId":"sale-${once}","eventValue":99.99,"fingerprint":"fp_${once}"}'
`.slice(1);
};

const journeys = (origin: string, { dataDirectory, requireHttps }: Running): string => {
  const call = callWith('AFFILIATES_KEY');
  const shop = callWith('INGESTION_KEY');
  const base = `${origin}/affiliates/v1`;
  const once = Date.now().toString(36).slice(-5); // so that the commands work after every start
  return `
To paste line by line:

  . ${demoKeysFile(dataDirectory)}

${clickAndSale(origin, once, requireHttps)}
  # an affiliate, an offer that pays 20 percent, and a link between the two
  ${call} ${base}/affiliates -d '{"id":"aff_${once}","displayName":"Ada","email":"${once}@example.com","type":"external"}'
  ${call} ${base}/offers -d '{"id":"off_${once}","name":"Spring","url":"https://shop.example.com/spring","defaultCommissionType":"percentage","defaultCommissionValue":20}'
  ${call} ${base}/tracking-links -d '{"affiliateId":"aff_${once}","offerId":"off_${once}","id":"link_${once}","code":"ada${once}"}'

  # a visitor opens the link and is sent on with a click id
  curl -si ${origin}/r/ada${once} | grep -i '^location'

  # the sale, and the commission on it
  ${call} ${base}/conversions -d '{"affiliateId":"aff_${once}","offerId":"off_${once}","externalId":"order-${once}","amount":99.00}'
  ${call} ${base}/tracking-links/link_${once}

  # what an SDK is told to run, a visitor who saw it and bought, and what that counts for
  curl -s ${origin}/experiments/v1/config/$EXPERIMENTS_SDK_KEY
  curl -s ${origin}/experiments/v1/track/$EXPERIMENTS_SDK_KEY -d '{"visitors":[{"visitorId":"ada-${once}","events":[{"eventType":"bucketing","data":{"experienceId":"300001","variationId":"400002"}},{"eventType":"conversion","data":{"goalId":"700002","goalData":[{"key":"amount","value":99.00},{"key":"transactionId","value":"${once}"}]}}]}]}'
  ${callWith('ADMIN_KEY')} ${origin}/admin/v1/projects/200001/experiences/300001/counts

  # a purchase as a shop sends it, counted once however often it comes, and what the shop's events add up to
  ${shop} ${origin}/ingestion/v1/events -d '{"eventName":"Purchase","eventId":"purchase-${once}","userData":{"email":"ada@example.com"},"customData":{"currency":"EUR","value":49.99,"orderId":"order-${once}"}}'
  ${shop} ${origin}/ingestion/v1/stats
`;
};
