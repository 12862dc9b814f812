import type { PlainHandler } from '../../core/http/product.ts';
import { track } from '../track.ts';

/** Takes events for the project that an SDK key names. */
export const trackBySdkKey: PlainHandler = {
  operationId: 'trackBySdkKey',
  pathPrefix: '/experiments/v1/track/',
  segments: 1,
  methods: ['POST'],
  handle: track,
};
