const standardEvents: ReadonlySet<string> = new Set([
  'PageView',
  'AddPaymentInfo',
  'AddToCart',
  'AddToWishlist',
  'CompleteRegistration',
  'Contact',
  'CustomizeProduct',
  'Donate',
  'FindLocation',
  'InitiateCheckout',
  'Lead',
  'Purchase',
  'Schedule',
  'Search',
  'StartTrial',
  'SubmitApplication',
  'Subscribe',
  'ViewContent',
]);

/** True for the events that every store has: page views and the seventeen that Meta defines; upper and lower case count. */
export const isStandardEvent = (name: string): boolean => standardEvents.has(name);
