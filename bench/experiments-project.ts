import { randomBytes } from 'node:crypto';
import { send } from './bench-database.ts';
import type { MeasuredServer } from './measured-server.ts';

/** Imports a project whose configuration has about so many bytes; returns its SDK key. */
export const importProject = async (
  server: MeasuredServer,
  adminKey: string,
  { projectId, bytes }: { projectId: number; bytes: number },
): Promise<string> => {
  const experience = (id: number) => ({
    id: String(id),
    key: `experience-${id}`,
    name: `Experience ${id}`,
    status: 'active',
    type: 'a/b_fullstack',
    goals: ['700001'],
    global_js: randomBytes(150).toString('base64'), // as hard to compress as code that was minified
    variations: [1, 2].map((nth) => ({
      id: `${id}${nth}`,
      key: `variation-${id}-${nth}`,
      name: `Variation ${nth}`,
      traffic_allocation: 50,
      status: 'running',
      changes: [],
    })),
  });
  const count = Math.max(1, Math.round((bytes - 800) / 640));
  await send(server, adminKey, '/admin/v1/projects/import', {
    account_id: '100008',
    project: {
      id: String(projectId),
      name: 'Bench',
      type: 'fullstack',
      settings: {},
      environments: { production: { label: 'Production', is_default: true } },
    },
    goals: [{ id: '700001', key: 'sale', name: 'Sale', type: 'revenue', rules: null }],
    experiences: Array.from({ length: count }, (_, index) => experience(1_001 + index)),
  });
  return `100008/${projectId}`;
};
