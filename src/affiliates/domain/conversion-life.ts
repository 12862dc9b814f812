/** The stages in the life of a conversion. */
export type ConversionStatus = 'pending' | 'approved' | 'rejected' | 'paid' | 'reversed';

const statusesBeforeEach: Readonly<Record<ConversionStatus, readonly ConversionStatus[]>> = {
  pending: [],
  approved: ['pending'],
  rejected: ['pending'],
  paid: [],
  reversed: ['approved', 'paid'],
};

/** Every stage. */
export const everyStatus = Object.keys(statusesBeforeEach) as readonly ConversionStatus[];

/** From which stages a decision leads to this one. None leads to `paid`: payouts alone do. */
export const statusesBefore = (status: ConversionStatus): readonly ConversionStatus[] => statusesBeforeEach[status];
