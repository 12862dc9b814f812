import type { components } from '../../../generated/experiments.ts';
import type { PlainHandler } from '../../core/http/product.ts';
import { admit } from '../admit.ts';
import { jsonReply } from '../json-reply.ts';

type Settings = components['schemas']['ConfigOptionalResponseData'];
type Insights = { visitor_insights?: { tracking_id?: string | null } };

/** Serves the settings that the tracking script needs only now and then: nothing of visits is recorded here. */
export const getProjectOptionalSettings: PlainHandler = {
  operationId: 'getProjectOptionalSettings',
  pathPrefix: '/experiments/v1/project-optional-settings/',
  segments: 2,
  methods: ['GET'],
  handle: async (call) => {
    const { project } = await admit(call, Object.values(call.parameters().path));
    const { visitor_insights: insights } = (project.document.project.settings?.integrations ?? {}) as Insights;
    const reply: Settings = {
      account_id: String(project.edition.accountId),
      project_id: String(project.edition.projectId),
      visitor_insights: {
        enabled: false,
        obfuscate_text: false,
        sampling_rate: 5,
        heatmap_visits_limit: 2_500,
        tracking_id: insights?.tracking_id ?? null,
      },
    };
    return jsonReply(reply);
  },
};
