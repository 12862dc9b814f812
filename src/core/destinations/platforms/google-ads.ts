import { upperCountryCode } from '../../personal-data/normalise/country-code.ts';
import { googleEmail } from '../../personal-data/normalise/email.ts';
import { lowerName } from '../../personal-data/normalise/name.ts';
import { internationalPhone } from '../../personal-data/normalise/phone.ts';
import { writtenPostalCode } from '../../personal-data/normalise/place.ts';
import { hashed, plain, presentFields, type UserDataHasher } from '../platform-fields.ts';

/**
 * Members of the Data Manager API's `UserIdentifier` and `AddressInfo` (the four from `givenName` on, which Google takes
 * only together): region (the country's code) and postal code in clear, the others hashed, hex-encoded.
 */
export const hashForGoogleAds: UserDataHasher = (userData, storeCountry) =>
  presentFields({
    emailAddress: hashed(userData.email, googleEmail),
    phoneNumber: hashed(userData.phone, internationalPhone(storeCountry, userData.country)),
    givenName: hashed(userData.firstName, lowerName),
    familyName: hashed(userData.lastName, lowerName),
    regionCode: plain(userData.country, upperCountryCode),
    postalCode: plain(userData.zip, writtenPostalCode),
  });
