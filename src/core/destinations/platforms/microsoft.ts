import { microsoftEmail } from '../../personal-data/normalise/email.ts';
import { internationalPhone } from '../../personal-data/normalise/phone.ts';
import { hashed, presentFields, type UserDataHasher } from '../platform-fields.ts';

/** Members of `userData` of the UET Conversions API, hashed; it takes no names and places. */
export const hashForMicrosoft: UserDataHasher = (userData, storeCountry) =>
  presentFields({
    em: hashed(userData.email, microsoftEmail),
    ph: hashed(userData.phone, internationalPhone(storeCountry, userData.country)),
  });
