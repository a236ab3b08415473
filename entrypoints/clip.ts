// The page script: injected on a click, hands back a Result as its last value, and is gone. It listens to nothing.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../utils/story/reading/read-page';

export default defineUnlistedScript(() => readPage(window));
