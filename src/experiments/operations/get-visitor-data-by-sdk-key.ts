import type { PlainHandler } from '../../core/http/product.ts';
import { answerVisitorData } from '../answer-visitor-data.ts';

/** Serves what placeholders stand for, for the project that an SDK key names. */
export const getVisitorDataBySdkKey: PlainHandler = {
  operationId: 'getVisitorDataBySdkKey',
  pathPrefix: '/experiments/v1/visitor-data/',
  segments: 2,
  methods: ['GET'],
  handle: answerVisitorData,
};
