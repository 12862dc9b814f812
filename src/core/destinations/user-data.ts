/** What a shop says of the person behind an event, in clear text or already hashed. */
export type UserData = {
  email?: string | undefined;
  phone?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  zip?: string | undefined;
  country?: string | undefined;
  externalId?: string | undefined;
  dateOfBirth?: string | undefined;
  gender?: string | undefined;
  clientIpAddress?: string | undefined;
  clientUserAgent?: string | undefined;
  fbc?: string | undefined;
  fbp?: string | undefined;
  fbclid?: string | undefined;
  gclid?: string | undefined;
  ttclid?: string | undefined;
  msclkid?: string | undefined;
  epik?: string | undefined;
  sccid?: string | undefined;
  li_fat_id?: string | undefined;
  twclid?: string | undefined;
  rdt_cid?: string | undefined;
};
