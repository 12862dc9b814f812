import type { PlainHandler } from '../../core/http/product.ts';
import { track } from '../track.ts';

/** Takes events for a project that is open without a key, or of a key that has two segments. */
export const trackByProject: PlainHandler = {
  operationId: 'trackByProject',
  pathPrefix: '/experiments/v1/track/',
  segments: 2,
  methods: ['POST'],
  handle: track,
};
