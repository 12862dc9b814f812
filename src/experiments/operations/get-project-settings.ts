import type { components } from '../../../generated/experiments.ts';
import type { PlainHandler } from '../../core/http/product.ts';
import { admit } from '../admit.ts';
import { versionText } from '../domain/served-document.ts';
import { jsonReply } from '../json-reply.ts';

type Settings = components['schemas']['ConfigMinimalResponseData'];

/** Serves the few settings that decide how the tracking script starts. */
export const getProjectSettings: PlainHandler = {
  operationId: 'getProjectSettings',
  pathPrefix: '/experiments/v1/project-settings/',
  segments: 2,
  methods: ['GET'],
  handle: async (call) => {
    const { project } = await admit(call, Object.values(call.parameters().path));
    const settings = project.document.project.settings ?? {};
    const reply: Settings = {
      account_id: String(project.edition.accountId),
      project_id: String(project.edition.projectId),
      include_jquery: settings.include_jquery === true,
      include_jquery_v1: settings.include_jquery_v1 === true,
      disable_spa_functionality: settings.disable_spa_functionality === true,
      version: versionText(project.edition),
      tracking_script: (settings.tracking_script as Settings['tracking_script']) ?? null,
    };
    return jsonReply(reply);
  },
};
