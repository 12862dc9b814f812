import { lowerCountryCode } from '../../personal-data/normalise/country-code.ts';
import { lowerEmail } from '../../personal-data/normalise/email.ts';
import { externalId } from '../../personal-data/normalise/external-id.ts';
import { bareName } from '../../personal-data/normalise/name.ts';
import { internationalPhone } from '../../personal-data/normalise/phone.ts';
import { barePlace, barePostalCode } from '../../personal-data/normalise/place.ts';
import { hashed, plain, presentFields, type UserDataHasher } from '../platform-fields.ts';

/** Members of `user` of the Events API 2.0: city, state and country in clear, the others hashed. */
export const hashForTiktok: UserDataHasher = (userData, storeCountry) =>
  presentFields({
    email: hashed(userData.email, lowerEmail),
    phone: hashed(userData.phone, internationalPhone(storeCountry, userData.country)),
    external_id: hashed(userData.externalId, externalId),
    first_name: hashed(userData.firstName, bareName),
    last_name: hashed(userData.lastName, bareName),
    zip_code: hashed(userData.zip, barePostalCode(userData.country, storeCountry)),
    city: plain(userData.city, barePlace),
    state: plain(userData.state, barePlace),
    country: plain(userData.country, lowerCountryCode),
  });
