import type { DriverFactory } from 'slonik';

type Driver = Awaited<ReturnType<DriverFactory>>;
type DriverClient = Awaited<ReturnType<Driver['createClient']>>;

/** A statement that the database did not even give up: it hangs, or what it says does not arrive. */
class DatabaseSilent extends Error {
  readonly code = 'ETIMEDOUT';

  constructor() {
    super('The database does not answer');
  }
}

/**
 * Gives every connection of a driver a deadline for each statement, for a database that neither answers nor ends. A
 * connection that missed it is left at once: the pool makes another in its place, whatever its end still takes.
 */
export const withStatementDeadline =
  (driverFactory: DriverFactory, deadlineMs: number): DriverFactory =>
  async (given) => {
    const driver = await driverFactory(given);
    return { createClient: async () => withDeadline(await driver.createClient(), deadlineMs) };
  };

const withDeadline = (client: DriverClient, deadlineMs: number): DriverClient => {
  let isSilent = false;
  const leave = () => {
    isSilent = true;
    client.destroy().catch(() => {});
  };
  return {
    ...client,
    // A ROLLBACK on a connection that was left must not hide why it was.
    query: async (...statement) => {
      if (isSilent) throw new DatabaseSilent();
      const answer = client.query(...statement);
      const { promise: silence, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => {
        leave();
        reject(new DatabaseSilent());
      }, deadlineMs);
      return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
    },
    destroy: async () => (isSilent ? undefined : client.destroy()),
  };
};
