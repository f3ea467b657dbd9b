import type { Network } from '../../host/network.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { Natives } from '../../java/run/native.ts';
import type { JavaArray, JavaObject, Reference, Value } from '../../java/run/value.ts';
import { httpClient } from '../parts.ts';

/** Natives of RestTemplate, RestClient and Java's own client; what they do is a part for programs that name one. */
export function httpClientNatives(networkOf: () => Network): Natives {
  const exchange = (
    machine: Machine,
    _self: null,
    method: string,
    url: string,
    headers: JavaArray,
    body: JavaArray,
    ofJdk: boolean,
  ): Value => httpClient.loaded.asked(machine, networkOf(), method, url, headers, body, ofJdk);
  return {
    'org.springframework.http.client.SimpleClientHttpRequest': { exchange },
    'java.net.http.HttpClient$Client': {
      exchange: (machine: Machine, self: null, method: string, url: string, headers: JavaArray, body: JavaArray): Value =>
        exchange(machine, self, method, url, headers, body, true),
    },
    'org.springframework.http.converter.json.MappingJackson2HttpMessageConverter': {
      'read(com.fasterxml.jackson.databind.ObjectMapper,java.lang.String,java.lang.Object)': (
        machine: Machine,
        _self: null,
        mapper: JavaObject,
        content: string,
        given: Reference,
      ): Value => httpClient.loaded.readJson(machine, mapper, content, given),
    },
    'org.springframework.web.client.ResponseReader': {
      erasure: (machine: Machine, _self: null, given: Reference): Value => httpClient.loaded.erasureOf(machine, given),
      nameOf: (machine: Machine, _self: null, given: Reference): Value => httpClient.loaded.nameOf(machine, given),
    },
  };
}
