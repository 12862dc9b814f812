import type { PlainHandler } from '../../core/http/product.ts';
import { answerVisitorData } from '../answer-visitor-data.ts';

/** Serves what placeholders stand for, for an open project or a key that has two segments. */
export const getVisitorDataByProject: PlainHandler = {
  operationId: 'getVisitorDataByProject',
  pathPrefix: '/experiments/v1/visitor-data/',
  segments: 3,
  methods: ['GET'],
  handle: answerVisitorData,
};
