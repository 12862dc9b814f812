import { lowerEmail } from '../../personal-data/normalise/email.ts';
import { externalId } from '../../personal-data/normalise/external-id.ts';
import { internationalPhone } from '../../personal-data/normalise/phone.ts';
import { hashed, presentFields, type UserDataHasher } from '../platform-fields.ts';

/** Members of `user` of the Conversions API v3, hashed; it takes no names and places. */
export const hashForReddit: UserDataHasher = (userData, storeCountry) =>
  presentFields({
    email: hashed(userData.email, lowerEmail),
    phone_number: hashed(userData.phone, internationalPhone(storeCountry, userData.country)),
    external_id: hashed(userData.externalId, externalId),
  });
