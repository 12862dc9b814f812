/** The settings that can be changed one by one: how the admin API and how the configuration calls each, and what it is without being set. */
const settings = {
  doNotTrack: ['do_not_track', 'OFF'],
  globalPrivacyControl: ['global_privacy_control', 'OFF'],
  dataAnonymization: ['data_anonymization', false],
  doNotTrackReferral: ['do_not_track_referral', false],
  allowCrossdomainTracking: ['allow_crossdomain_tracking', false],
  includeJquery: ['include_jquery', false],
  includeJqueryV1: ['include_jquery_v1', false],
  disableSpaFunctionality: ['disable_spa_functionality', false],
} as const;

type Name = keyof typeof settings;
type Settings = { [N in Name]: (typeof settings)[N][1] extends boolean ? boolean : string };

const names = Object.keys(settings) as Name[];

/** Settings in the words of the admin API. */
export const toProjectSettings = (stored: Record<string, unknown>): Settings =>
  Object.fromEntries(
    names.map((name) => {
      const [word, usual] = settings[name];
      return [name, typeof stored[word] === typeof usual ? stored[word] : usual];
    }),
  ) as Settings;

/** Settings in the words of the configuration; what is undefined is left out. */
export const toStoredSettings = (given: { [N in Name]?: unknown }): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [settings[name][0], given[name]]));

/** What is given and is another value than it is now. */
export const differencesFrom = (now: Settings, given: { [N in Name]?: unknown }): { [N in Name]?: unknown } =>
  Object.fromEntries(
    names.flatMap((name) => (given[name] === undefined || given[name] === now[name] ? [] : [[name, given[name]]])),
  );
