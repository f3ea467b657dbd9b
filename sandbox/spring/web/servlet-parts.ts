import type { JavaObject } from '../../java/run/value.ts';
import type { MultipartPart } from './multipart.ts';
import { type ServletMaking, UNKNOWN } from './servlet-making.ts';

/** The servlet API's Part. */
export function servletPart(objects: ServletMaking, part: MultipartPart): JavaObject {
  return objects.make('jakarta.servlet.http.Part', (name, [first]) => {
    switch (name) {
      case 'getName':
        return part.name;
      case 'getSubmittedFileName':
        return part.fileName ?? null;
      case 'getContentType':
        return part.contentType ?? null;
      case 'getSize':
        return part.content.length;
      case 'getHeader':
        return part.headers.find(([n]) => n.toLowerCase() === String(first).toLowerCase())?.[1] ?? null;
      case 'getInputStream':
        return objects.newOf('java.io.ByteArrayInputStream', '<init>(byte[])', [objects.bytes(part.content)]);
      default:
        return UNKNOWN;
    }
  });
}

/** Spring's MultipartFile over a part. */
export function multipartFile(objects: ServletMaking, part: MultipartPart): JavaObject {
  return objects.make('org.springframework.web.multipart.MultipartFile', (name) => {
    switch (name) {
      case 'getName':
        return part.name;
      case 'getOriginalFilename':
        return part.fileName ?? '';
      case 'getContentType':
        return part.contentType ?? null;
      case 'getSize':
        return part.content.length;
      case 'isEmpty':
        return part.content.length === 0;
      case 'getBytes':
        return objects.bytes(part.content);
      case 'getInputStream':
        return objects.newOf('java.io.ByteArrayInputStream', '<init>(byte[])', [objects.bytes(part.content)]);
      default:
        return UNKNOWN;
    }
  });
}
