/** A sale as a partner sends it, some 600 bytes. */
export const sale = (nth: number): object => ({
  affiliateId: 'aff_bench',
  offerId: 'off_bench',
  externalId: `order-${process.pid}-${nth}`,
  externalSource: 'checkout',
  amount: 99.95,
  currency: 'EUR',
  customerEmail: `customer-${nth}@example.com`,
  occurredAt: '2026-11-21T10:30:00Z',
  metadata: {
    plan: 'premium',
    period: 'annual',
    country: 'DE',
    note: 'Renewal of a yearly subscription with two more seats, sold by the partner in the spring campaign',
    items: [
      { sku: 'seat', quantity: 2, price: 19.95, title: 'Another seat for a year' },
      { sku: 'plan', quantity: 1, price: 60.05, title: 'The premium plan for a year' },
    ],
  },
});

/** What the HTTP layer and the servers beside it answer to a sale. */
export const conversion = {
  id: 'conv_01jd3v8m5kfq2s7x9t4b6c0hwz',
  affiliateId: 'aff_bench',
  offerId: 'off_bench',
  trackingLinkId: null,
  externalId: 'order-1002',
  externalSource: 'checkout',
  amount: 99.95,
  currency: 'EUR',
  commissionAmount: 19.99,
  status: 'approved',
  createdAt: '2026-11-21T10:30:00.000Z',
};

/** What they answer to a question for an affiliate. */
export const affiliate = {
  id: 'aff_bench',
  displayName: 'Bench',
  email: 'bench@example.com',
  type: 'external',
  status: 'active',
  archived: false,
  metadata: {},
  createdAt: '2026-11-21T10:30:00.000Z',
  updatedAt: '2026-11-21T10:30:00.000Z',
};
