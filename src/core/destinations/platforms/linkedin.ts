import { upperCountryCode } from '../../personal-data/normalise/country-code.ts';
import { spacelessEmail } from '../../personal-data/normalise/email.ts';
import { writtenName } from '../../personal-data/normalise/name.ts';
import { hashed, plain, presentFields, type UserDataHasher } from '../platform-fields.ts';

/** The Conversions API's `SHA256_EMAIL` of `userIds`, hashed, and the members of `userInfo`, in clear; no phone. */
export const hashForLinkedin: UserDataHasher = (userData) =>
  presentFields({
    SHA256_EMAIL: hashed(userData.email, spacelessEmail),
    firstName: plain(userData.firstName, writtenName),
    lastName: plain(userData.lastName, writtenName),
    countryCode: plain(userData.country, upperCountryCode),
  });
