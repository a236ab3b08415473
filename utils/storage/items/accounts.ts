// The connected accounts, without secrets: those kept on this computer, those of this session, and the one in use.
import * as v from 'valibot';
import { accountSchema } from '../../connection/types';
import { firstVersion, listOf, unversioned, whole } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

export const accountKinds = {
  accounts: listOf(accountSchema, firstVersion),
  'active-account': whole(v.pipe(v.string(), v.minLength(1), v.maxLength(200)), unversioned),
};

export const keptAccounts = storedItem('local:accounts', accountKinds.accounts);
export const sessionAccounts = storedItem('session:accounts', accountKinds.accounts);
export const activeAccountId = storedItem('local:active-account', accountKinds['active-account']);
