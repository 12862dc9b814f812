import { refusals } from './refusal.ts';

const refuse = refusals({ NOT_FOUND: { status: 404, message: 'Not found', meaning: 'It is not there' } } as const);

export const known = refuse('NOT_FOUND');

// @ts-expect-error a misspelt error code
export const misspelt = refuse('NOT_FOND');
