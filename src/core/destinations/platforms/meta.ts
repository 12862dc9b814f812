import { lowerCountryCode } from '../../personal-data/normalise/country-code.ts';
import { compactDateOfBirth } from '../../personal-data/normalise/date-of-birth.ts';
import { lowerEmail } from '../../personal-data/normalise/email.ts';
import { externalId } from '../../personal-data/normalise/external-id.ts';
import { genderInitial } from '../../personal-data/normalise/gender.ts';
import { bareName } from '../../personal-data/normalise/name.ts';
import { metaPhone } from '../../personal-data/normalise/phone.ts';
import { barePlace, barePostalCode } from '../../personal-data/normalise/place.ts';
import { hashed, presentFields, type UserDataHasher } from '../platform-fields.ts';

/** Members of `user_data` of the Conversions API ("Customer information parameters"), all hashed. */
export const hashForMeta: UserDataHasher = (userData, storeCountry) =>
  presentFields({
    em: hashed(userData.email, lowerEmail),
    ph: hashed(userData.phone, metaPhone(storeCountry, userData.country)),
    fn: hashed(userData.firstName, bareName),
    ln: hashed(userData.lastName, bareName),
    ct: hashed(userData.city, barePlace),
    st: hashed(userData.state, barePlace),
    zp: hashed(userData.zip, barePostalCode(userData.country, storeCountry)),
    country: hashed(userData.country, lowerCountryCode),
    external_id: hashed(userData.externalId, externalId),
    ge: hashed(userData.gender, genderInitial),
    db: hashed(userData.dateOfBirth, compactDateOfBirth),
  });
