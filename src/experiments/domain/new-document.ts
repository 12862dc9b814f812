import type { ConfigurationDocument } from './document.ts';
import { toProjectSettings, toStoredSettings } from './project-settings.ts';

/** What the first configuration of a new project is made from. */
export type NewProjectInput = {
  projectId: number;
  accountId: number;
  name: string;
  type: string;
  settings: Parameters<typeof toStoredSettings>[0];
};

/** The first configuration of a project: one environment and nothing to run in it. */
export const newDocument = ({
  projectId,
  accountId,
  name,
  type,
  settings,
}: NewProjectInput): ConfigurationDocument => ({
  account_id: String(accountId),
  project: {
    id: String(projectId),
    name,
    type,
    utc_offset: 0,
    custom_domain: null,
    domains: [],
    global_javascript: null,
    settings: toStoredSettings({ ...toProjectSettings({}), ...settings }),
    environments: { production: { label: 'Production', is_default: true } },
  },
  goals: [],
  locations: [],
  audiences: [],
  segments: [],
  experiences: [],
  archived_experiences: [],
  features: [],
});
