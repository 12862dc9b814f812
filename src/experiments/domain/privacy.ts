const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const area = [...union, 'IS', 'LI', 'NO'];

/** What a request says about being tracked. */
export type PrivacySignals = { doNotTrack: boolean; globalPrivacyControl: boolean };

const covers = (setting: unknown, country: string | null): boolean => {
  if (setting === 'Worldwide') return true;
  if (setting !== 'EU ONLY' && setting !== 'EEA ONLY') return false;
  // Where the country is not known, the visitor's wish counts.
  return country === null || (setting === 'EU ONLY' ? union : area).includes(country.toUpperCase());
};

/** True where a visitor does not want to be tracked and the project's settings respect that in the visitor's country. */
export const isLeftAlone = (
  settings: Record<string, unknown> | null | undefined,
  { doNotTrack, globalPrivacyControl }: PrivacySignals,
  country: string | null,
): boolean =>
  (doNotTrack && covers(settings?.do_not_track, country)) ||
  (globalPrivacyControl && covers(settings?.global_privacy_control, country));
