/** The ad platforms that get personal data of shop events. */
export type Platform = 'meta' | 'google_ads' | 'microsoft' | 'tiktok' | 'pinterest' | 'snap' | 'linkedin' | 'reddit';
