import { lowerCountryCode } from '../../personal-data/normalise/country-code.ts';
import { lowerEmail } from '../../personal-data/normalise/email.ts';
import { externalId } from '../../personal-data/normalise/external-id.ts';
import { genderInitial } from '../../personal-data/normalise/gender.ts';
import { bareName } from '../../personal-data/normalise/name.ts';
import { internationalDigits } from '../../personal-data/normalise/phone.ts';
import { lowerPlace, lowerPostalCode } from '../../personal-data/normalise/place.ts';
import { hashed, presentFields, type UserDataHasher } from '../platform-fields.ts';

/** Members of `user_data` of the Conversions API v3 ("User data parameters"), all hashed; places keep spaces and punctuation. */
export const hashForSnap: UserDataHasher = (userData, storeCountry) =>
  presentFields({
    em: hashed(userData.email, lowerEmail),
    ph: hashed(userData.phone, internationalDigits(storeCountry, userData.country)),
    fn: hashed(userData.firstName, bareName),
    ln: hashed(userData.lastName, bareName),
    ct: hashed(userData.city, lowerPlace),
    st: hashed(userData.state, lowerPlace),
    zp: hashed(userData.zip, lowerPostalCode),
    country: hashed(userData.country, lowerCountryCode),
    external_id: hashed(userData.externalId, externalId),
    ge: hashed(userData.gender, genderInitial),
  });
