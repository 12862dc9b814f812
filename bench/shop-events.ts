/** A purchase like many a shop sends, unlike any other; `customData` is about 300 bytes. */
export const purchase = (nth: number) => ({
  eventName: 'Purchase',
  eventId: `purchase_${process.pid}_${nth}`,
  eventTime: Math.floor(Date.now() / 1_000),
  eventSourceUrl: 'https://shop.example.com/checkout/thanks',
  userData: {
    email: `customer.${nth}@example.com`,
    phone: `+4930${String(10_000_000 + (nth % 90_000_000))}`,
    firstName: 'Kim',
    lastName: 'Kunde',
    clientIpAddress: '203.0.113.7',
    clientUserAgent: 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0',
    fbp: 'fb.1.1795257000000.1098115397',
  },
  customData: {
    currency: 'EUR',
    value: (nth % 50_000) / 100,
    orderId: `ORDER-${process.pid}-${nth}`,
    contentIds: ['prod-1', 'prod-2'],
    contents: [
      { id: 'prod-1', quantity: 1, itemPrice: 49.99 },
      { id: 'prod-2', quantity: 2, itemPrice: 12.5 },
    ],
    contentType: 'product',
    shippingMethod: 'standard',
    coupon: 'SPRING',
  },
});

/** Several of them, each by itself. */
export const purchases = (nth: number, count: number) =>
  Array.from({ length: count }, (_, index) => purchase(nth * count + index));
