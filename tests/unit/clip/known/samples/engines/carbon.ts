import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div id="carbonads"><span><a href="https://srv.example/c">Hosting without rain</a> <a href="https://carbon.example">ads via Carbon</a></span></div>`,
  ),
  leftOut: ['Hosting without rain', 'ads via Carbon'],
};
