import admin from '../generated/admin.clients.openapi.json' with { type: 'json' };
import affiliates from '../generated/affiliates.clients.openapi.json' with { type: 'json' };
import attribution from '../generated/attribution.clients.openapi.json' with { type: 'json' };
import experiments from '../generated/experiments.clients.openapi.json' with { type: 'json' };
import ingestion from '../generated/ingestion.clients.openapi.json' with { type: 'json' };

/** The documents from which partners generate clients, by product. */
export const clientsDocuments: ReadonlyMap<string, object> = new Map<string, object>(
  Object.entries({ admin, affiliates, attribution, experiments, ingestion }),
);
