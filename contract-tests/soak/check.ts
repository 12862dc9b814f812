import type { Acknowledged } from './acknowledged.ts';
import { checkAffiliates } from './checks/affiliates.ts';
import { checkAttribution } from './checks/attribution.ts';
import { checkDestination } from './checks/destination.ts';
import { checkExperiments, type Figures } from './checks/experiments.ts';
import { checkIngestion } from './checks/ingestion.ts';
import { checkTables } from './checks/tables.ts';
import type { Destinations } from './orders.ts';
import { checkPromises, type Deliveries } from './promises.ts';
import type { Server } from './server.ts';
import type { Verdict } from './verdict.ts';

type Soaked = Server & {
  databaseUrl: string;
  destinations: Destinations;
  acknowledged: Acknowledged;
  before: Figures;
  arrived: Deliveries;
};

/** Holds what the servers show, what is stored and what arrived against what was acknowledged. */
export const checkAll = async (soaked: Soaked): Promise<Verdict[]> => {
  const { acknowledged, arrived, databaseUrl, destinations, before } = soaked;
  return [
    { what: 'no client got an answer it should not get', faults: acknowledged.surprises },
    ...(await checkAttribution(soaked, acknowledged)),
    ...(await checkAffiliates(soaked, acknowledged)),
    ...(await checkIngestion(soaked, acknowledged)),
    ...(await checkExperiments(soaked, acknowledged, before)),
    ...(await checkTables(databaseUrl, acknowledged)),
    ...checkPromises(acknowledged, arrived),
    await checkDestination(soaked, acknowledged, destinations.conversions),
  ];
};
