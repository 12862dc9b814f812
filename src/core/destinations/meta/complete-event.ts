import type { Told, Unhashed } from '../platform-sender.ts';

/** An event as it goes to Meta. */
type MetaEvent = Record<string, unknown> & { user_data: Record<string, unknown> };

/**
 * The click id as Meta writes it ("fbp and fbc parameters"): the cookie's as it was given, else
 * `fb.1.<ms of the click>.<fbclid>`, in which the fbclid keeps its case.
 * `Reading:` where the time of the click is not known, the event's stands for it.
 */
const clickIdOf = ({ fbc, fbclid, clickedAtMs }: Unhashed, eventTime: unknown): string | undefined =>
  fbc ?? (fbclid && `fb.1.${clickedAtMs ?? Number(eventTime) * 1_000}.${fbclid}`);

/** Puts back what Meta wants unhashed. */
export const completeMetaEvent = ({ payload, unhashed }: Told): MetaEvent => {
  const fbc = clickIdOf(unhashed, payload.event_time);
  const { clientIpAddress, clientUserAgent, fbp } = unhashed;
  const userData = {
    ...(payload.user_data as Record<string, unknown>),
    ...(clientIpAddress && { client_ip_address: clientIpAddress }),
    ...(clientUserAgent && { client_user_agent: clientUserAgent }),
    ...(fbc && { fbc }),
    ...(fbp && { fbp }),
  };
  return { ...payload, user_data: userData };
};
