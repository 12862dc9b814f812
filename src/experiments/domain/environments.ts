import { type ConfigurationDocument, defaultEnvironmentOf, type Environment } from './document.ts';

/** What changes of an environment: undefined keeps. */
export type EnvironmentChange = { label?: string | undefined; isDefault?: boolean | undefined };

/** How what happens in an environment is marked: by its name, and by nothing where it is the default one or none is named. */
export const environmentOfEvents = (document: ConfigurationDocument, name: string | null): string =>
  name === null || name === defaultEnvironmentOf(document) ? '' : name;

/** The configuration with an environment added or changed; where it becomes the default, the others end being it. */
export const withEnvironment = (
  document: ConfigurationDocument,
  name: string,
  { label, isDefault }: EnvironmentChange,
): ConfigurationDocument => {
  const { environments = {} } = document.project;
  const before: Environment = environments[name] ?? { label: name, is_default: Object.keys(environments).length === 0 };
  const others = Object.entries(environments).map(([other, environment]): [string, Environment] => [
    other,
    isDefault === true ? { ...environment, is_default: false } : environment,
  ]);
  const changed: Environment = { ...before, label: label ?? before.label, is_default: isDefault ?? before.is_default };
  return {
    ...document,
    project: { ...document.project, environments: { ...Object.fromEntries(others), [name]: changed } },
  };
};
