/** Where the server is, and the operator's token. */
export type Place = { origin: string; adminToken: string };

type Question = {
  method: string;
  path: string;
  body?: object | undefined;
  /** The demo organization, unless it says otherwise. */
  organizationId?: string | undefined;
  /** The one status that will do; any success does without it. */
  status?: number;
};

/** Asks the admin API for something of an organization and returns the `data` of the reply. */
export const administrate = async (
  { origin, adminToken }: Place,
  { method, path, body, organizationId = 'org_demo', status }: Question,
) => {
  const response = await fetch(`${origin}/admin/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${adminToken}`,
      'Content-Type': 'application/json',
      'X-Organization-Id': organizationId,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isExpected = status === undefined ? response.ok : response.status === status;
  if (!isExpected) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text).data;
};
