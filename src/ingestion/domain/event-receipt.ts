const earliestMs = 86_400_000 + 1_000;
const latestMs = 300_000 + 1_000;
const endOfTimeMs = Date.UTC(10_000, 0, 1) - 1; // the database reads no year of five digits

/**
 * When events of a period may have been received: at most 5 minutes before they happened and 24 hours after, and a second
 * more for the fraction that eventTime lacks. It is what keeps statements out of other months.
 */
export const receiptOf = ({
  from,
  to,
}: {
  from: Date;
  to: Date | undefined;
}): { since: Date; until: Date | undefined } => ({
  since: new Date(from.getTime() - latestMs),
  until: to && new Date(Math.min(to.getTime() + earliestMs, endOfTimeMs)),
});
