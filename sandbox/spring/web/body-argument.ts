import { genericMethodText } from '../../java/library/natives/reflect.ts';
import type { AnnotationValues } from '../../java/run/machine.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import { JsonMismatch, UnreadableType } from '../json/json-mismatch.ts';
import { asReference } from '../json/json-writer.ts';
import { JsonSyntaxError, parseJson } from '../json/json-text.ts';
import type { Exchange } from './exchange.ts';
import { includes, sentType, typeProblem } from './media.ts';

import { type ArgumentTools, type HandlerCall, type Parameter, parsed } from './argument.ts';
import { headersOf, multiValueMap, optionalOf } from './argument-values.ts';
import { type ModelArguments, modelName } from './model-argument.ts';
import type { SentValues } from './sent-values.ts';

/** Arguments that are the body of a request, or of a part of it. */
export class BodyArguments {
  private readonly tools: ArgumentTools;
  private readonly values: SentValues;
  private readonly models: ModelArguments;

  constructor(tools: ArgumentTools, values: SentValues, models: ModelArguments) {
    this.tools = tools;
    this.values = values;
    this.models = models;
  }

  requestBody(p: Parameter, values: AnnotationValues, handlerCall: HandlerCall): Value {
    const { request } = handlerCall.exchange;
    const { exceptions, validation } = this.tools;
    const required = values['required'] !== false;
    const optional = erasedName(p.type) === 'java.util.Optional' && p.type.kind === 'class' ? p.type.args[0] : undefined;
    const name = erasedName(p.type);
    if (request.body.length === 0 && !name.endsWith('MultiValueMap')) {
      if (!required || optional) return optional ? optionalOf(this.tools, null) : null;
      return exceptions.bodyMissing(genericMethodText(p.method));
    }
    const read = this.readBody(
      optional ? { ...p, type: optional } : p,
      request.body,
      request.header('Content-Type'),
      required,
      handlerCall.exchange,
    );
    if (read instanceof JavaObject && validation) this.models.validated(p, read, modelName(p.type), handlerCall, undefined);
    return optional ? optionalOf(this.tools, asReference(this.tools.machine, read, optional)) : read;
  }

  requestPart(p: Parameter, values: AnnotationValues, exchange: Exchange): Value {
    const name = this.values.nameOf(p, values);
    const files = this.values.files(p, name, values, exchange);
    if (files !== undefined) return files;
    const part = exchange.parts?.find((f) => f.name === name);
    if (!part) {
      if (values['required'] === false) return null;
      return exchange.parts ? this.tools.exceptions.missingPart(name) : this.tools.exceptions.notMultipart();
    }
    return this.readBody(p, part.content, part.contentType ?? 'application/octet-stream', true, undefined);
  }

  httpEntity(p: Parameter, handlerCall: HandlerCall): Value {
    const { exchange } = handlerCall;
    const { machine, through, objects } = this.tools;
    const argument = p.type.kind === 'class' ? p.type.args[0] : undefined;
    const body =
      exchange.request.body.length === 0 || !argument
        ? null
        : this.readBody({ ...p, type: argument }, exchange.request.body, exchange.request.header('Content-Type'), false, exchange);
    if (erasedName(p.type).endsWith('.HttpEntity'))
      return objects.newOf('org.springframework.http.HttpEntity', '<init>(java.lang.Object,org.springframework.util.MultiValueMap)', [
        body,
        headersOf(this.tools, exchange, true),
      ]);
    const method = (through.loader ?? machine.bootstrap).load('org.springframework.http.HttpMethod');
    return objects.newOf(
      'org.springframework.http.RequestEntity',
      '<init>(java.lang.Object,org.springframework.util.MultiValueMap,org.springframework.http.HttpMethod,java.net.URI)',
      [
        body,
        headersOf(this.tools, exchange, true),
        method && 'declaredMethods' in method ? parsed(this.tools, method, 'valueOf(java.lang.String)', exchange.request.method) : null,
        parsed(
          this.tools,
          machine.jdk('java.net.URI'),
          'create(java.lang.String)',
          `http://${exchange.request.header('Host') ?? `localhost:${exchange.request.port}`}${exchange.request.uri}${exchange.request.query === '' ? '' : `?${exchange.request.query}`}`,
        ),
      ],
    );
  }

  private readBody(p: Parameter, body: Uint8Array, given: string | undefined, required: boolean, exchange: Exchange | undefined): Value {
    const { exceptions, reader, objects } = this.tools;
    const name = erasedName(p.type);
    const contentType = sentType(given);
    if (contentType !== undefined && typeProblem(contentType) !== undefined)
      return exceptions.mediaTypeNotSupported(contentType, exchange?.request.method ?? '');
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'application/octet-stream';
    if (p.type.kind === 'array' && p.type.element.kind === 'primitive' && p.type.element.name === 'byte') return objects.bytes(body);
    const content = new TextDecoder().decode(body);
    if (name === 'java.lang.String') return content;
    if (name.endsWith('MultiValueMap') && type === 'application/x-www-form-urlencoded')
      return multiValueMap(
        this.tools,
        [...new URLSearchParams(content)].map(([n, v]) => [n, v] as const),
      );
    if (!includes('application/json', type) && !includes('application/*+json', type))
      return exceptions.mediaTypeNotSupported(contentType, exchange?.request.method ?? '');
    try {
      const read = reader.read(parseJson(content), p.type, p.method.owner);
      return read === null && required && exchange ? exceptions.bodyMissing(genericMethodText(p.method)) : read;
    } catch (error) {
      if (error instanceof UnreadableType) return exceptions.mediaTypeNotSupported(contentType, exchange?.request.method ?? '');
      if (error instanceof JsonSyntaxError || error instanceof JsonMismatch) return exceptions.bodyNotReadable(error);
      throw error;
    }
  }
}
