import document from '../../generated/experiments.openapi.json' with { type: 'json' };
import type { operations } from '../../generated/experiments.ts';
import type { PlainHandler, Product } from '../core/http/product.ts';
import { createDebugToken } from './administration/create-debug-token.ts';
import { createEnvironment } from './administration/create-environment.ts';
import { createProject } from './administration/create-project.ts';
import { createSdkKey } from './administration/create-sdk-key.ts';
import { exportProject } from './administration/export-project.ts';
import { getConfiguration } from './administration/get-configuration.ts';
import { getExperienceCounts } from './administration/get-experience-counts.ts';
import { getProject } from './administration/get-project.ts';
import { importProject } from './administration/import-project.ts';
import { listConfigurations } from './administration/list-configurations.ts';
import { listEnvironments } from './administration/list-environments.ts';
import { listExperiences } from './administration/list-experiences.ts';
import { listProjects } from './administration/list-projects.ts';
import { listSdkKeys } from './administration/list-sdk-keys.ts';
import { restoreConfiguration } from './administration/restore-configuration.ts';
import { updateEnvironment } from './administration/update-environment.ts';
import { updateExperience } from './administration/update-experience.ts';
import { updateProject } from './administration/update-project.ts';
import { updateSdkKey } from './administration/update-sdk-key.ts';
import { switchJobName } from './change-configuration.ts';
import { experimentsDialect } from './dialect.ts';
import { experimentsErrors } from './errors.ts';
import { removeExpired } from './jobs/remove-expired.ts';
import { switchExperiences } from './jobs/switch-experiences.ts';
import { getConfigByProject } from './operations/get-config-by-project.ts';
import { getConfigBySdkKey } from './operations/get-config-by-sdk-key.ts';
import { getProjectOptionalSettings } from './operations/get-project-optional-settings.ts';
import { getProjectSettings } from './operations/get-project-settings.ts';
import { getVisitorDataByProject } from './operations/get-visitor-data-by-project.ts';
import { getVisitorDataBySdkKey } from './operations/get-visitor-data-by-sdk-key.ts';
import { trackByProject } from './operations/track-by-project.ts';
import { trackBySdkKey } from './operations/track-by-sdk-key.ts';
import { experimentsPersonalData } from './personal-data.ts';
import { watchProjects } from './project-memory.ts';
import { mostBodyBytes } from './track.ts';

/** Every operation is a plain handler: the path names the caller, and SDKs call often. */
const handlers: Record<keyof operations, PlainHandler> = {
  getConfigBySdkKey,
  getConfigByProject,
  trackBySdkKey,
  trackByProject,
  getProjectSettings,
  getProjectOptionalSettings,
  getVisitorDataBySdkKey,
  getVisitorDataByProject,
};

/** What of projects is administrated. */
export const experimentsAdministration = {
  createDebugToken,
  createEnvironment,
  createProject,
  createSdkKey,
  exportProject,
  getConfiguration,
  getExperienceCounts,
  getProject,
  importProject,
  listConfigurations,
  listEnvironments,
  listExperiences,
  listProjects,
  listSdkKeys,
  restoreConfiguration,
  updateEnvironment,
  updateExperience,
  updateProject,
  updateSdkKey,
};

/** Configurations for the SDKs of experiments and features, and the events that they report. */
export const experiments: Product = {
  name: 'experiments',
  basePath: '/experiments/v1',
  document,
  dialect: experimentsDialect,
  errors: experimentsErrors,
  operations: {},
  bodyLimitBytes: mostBodyBytes,
  // Events are small: one takes 14 bytes for each of its keys at least, so this is what fits.
  mostBodyKeys: 80_000,
  cors: [
    {
      pathPrefix: '/experiments/v1/',
      methods: ['GET', 'POST', 'OPTIONS'],
      requestHeaders: ['content-type', 'authorization', 'convert-debug-token'],
      exposedHeaders: ['X-Request-Id', 'Retry-After', 'ETag'],
      maxAgeSeconds: 86_400,
    },
  ],
  plainHandlers: Object.values(handlers),
  sourceBasePaths: ['/api/v1', '/v1'],
  watch: watchProjects,
  jobs: { [switchJobName]: switchExperiences, 'experiments.remove_expired': removeExpired },
  timers: [{ job: 'experiments.remove_expired', schedule: '12 3 * * *' }],
  personalData: experimentsPersonalData,
};
