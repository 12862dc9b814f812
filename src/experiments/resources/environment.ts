import type { components } from '../../../generated/admin.ts';
import type { ConfigurationDocument } from '../domain/document.ts';

/** The environments of a project as administrators see them. */
export const toEnvironments = ({ project }: ConfigurationDocument): components['schemas']['Environment'][] =>
  Object.entries(project.environments ?? {}).map(([name, { label, is_default: isDefault }]) => ({
    name,
    label: typeof label === 'string' && label !== '' ? label : name,
    isDefault: isDefault === true,
  }));
