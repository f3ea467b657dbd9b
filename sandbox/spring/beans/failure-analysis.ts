import type { JavaObject } from '../../java/run/value.ts';
import type { FailureDetail, Failures, InjectionPoint, PropertyProblem } from './failures.ts';

export interface Analysis {
  readonly description: string;
  readonly action: string;
}

const PARAMETER_NAMES = `Ensure that your compiler is configured to use the '-parameters' flag.
You may need to update both your build tool settings as well as your IDE.
(See https://github.com/spring-projects/spring-framework/wiki/Upgrading-to-Spring-Framework-6.x#parameter-name-retention)`;

const annotationList = (point: InjectionPoint): string =>
  point.annotations.length === 0
    ? ''
    : `\nThe injection point has the following annotation${point.annotations.length === 1 ? '' : 's'}:\n${point.annotations.map((a) => `\t- ${a}\n`).join('')}`;

/** Libraries for whose types Spring Boot has auto-configurations, and types of theirs that it leaves to the application. */
const LIBRARIES =
  /^(?:org\.(?:springframework|thymeleaf|apache|quartz|flywaydb|elasticsearch|jooq)|jakarta|javax|io\.(?:micrometer|lettuce)|com\.(?:fasterxml|zaxxer|mongodb|github|google\.gson))\./;
const LEFT_TO_APPLICATION =
  /^org\.springframework\.(?:web\.client\.(?:RestTemplate|RestClient|RestOperations)|web\.reactive\.function\.client\.WebClient|security\.crypto\..*|security\.authentication\.AuthenticationManager|core\.io\.Resource|cache\.Cache)$/;

const broughtByBoot = (type: string): boolean => LIBRARIES.test(type) && !LEFT_TO_APPLICATION.test(type);

const UPDATE_CONFIGURATION = "Update your application's configuration";

const problemText = ({ property, value, origin, reason }: PropertyProblem): string =>
  `\n    Property: ${property}\n    Value: "${value}"${origin === undefined ? '' : `\n    Origin: ${origin}`}\n    Reason: ${reason}`;

/** What Spring Boot's failure analysers say about a failed start; undefined: they say nothing, and the stack trace is printed. */
export function analyse(exception: JavaObject, failures: Failures): Analysis | undefined {
  const chain = failures.chain(exception);
  const cycle = chain.findLast((e) => failures.detailOf(e)?.kind === 'cycle');
  if (cycle) return analyseCycle(chain, cycle, failures);
  for (const e of chain.toReversed()) {
    const detail = failures.detailOf(e);
    switch (detail?.kind) {
      case 'missing-bean':
        return analyseMissing(detail);
      case 'many-beans':
        return {
          description: `${detail.point.description} required a single bean, but ${detail.candidates.length} were found:\n${detail.candidates.map((c) => `\t- ${c}\n`).join('')}\nThis may be due to missing parameter name information`,
          action: `Consider marking one of the beans as @Primary, updating the consumer to accept multiple beans, or using @Qualifier to identify the bean that should be consumed\n\n${PARAMETER_NAMES}`,
        };
      case 'port':
        if (!detail.shared)
          return {
            description: `Web server failed to start. Port ${detail.port} was already in use.`,
            action: `Identify and stop the process that's listening on port ${detail.port} or configure this application to listen on another port.`,
          };
        return {
          description: `The Tomcat connector configured to listen on port ${detail.port} failed to start. The port may already be in use or the connector may be misconfigured.`,
          action: `Verify the connector's configuration, identify and stop any process that's listening on port ${detail.port}, or configure this application to listen on another port.`,
        };
      case 'duplicate-bean':
        return {
          description: `The bean '${detail.name}', defined in ${detail.second}, could not be registered. A bean with that name has already been defined in ${detail.first} and overriding is disabled.`,
          action: 'Consider renaming one of the beans or enabling overriding by setting spring.main.allow-bean-definition-overriding=true',
        };
      case 'bind':
        return {
          description: `Failed to bind properties under '${detail.problem.property}' to ${detail.target}:\n${problemText(detail.problem)}`,
          action:
            detail.valid.length === 0
              ? UPDATE_CONFIGURATION
              : `${UPDATE_CONFIGURATION}. The following values are valid:\n${detail.valid.map((value) => `\n    ${value}`).join('')}`,
        };
      case 'invalid-binding':
        return {
          description: `Binding to target org.springframework.boot.context.properties.bind.BindException: Failed to bind properties under '${detail.prefix}' to ${detail.target} failed:\n${detail.problems.map((p) => `${problemText(p)}\n`).join('')}`,
          action: UPDATE_CONFIGURATION,
        };
      case 'cycle':
      case 'unsatisfied':
      case undefined:
        // Nothing of its own: what lies further out in the chain may have.
        break;
    }
  }
  return undefined;
}

/** A bean that nobody makes. */
export function analyseMissing(detail: FailureDetail & { readonly kind: 'missing-bean' }): Analysis {
  const what = detail.bean === undefined ? `a bean of type '${detail.type}'` : `a bean named '${detail.bean}'`;
  const required = `${detail.point?.description ?? 'A component'} required ${what}`;
  if (detail.bean === undefined && broughtByBoot(detail.type))
    return {
      description: `${required}. The application defines none, and the trial does not simulate an auto-configuration of Spring Boot that makes one; a real base may have it.\n${detail.point ? annotationList(detail.point) : ''}`,
      action: `Define a bean of type '${detail.type}' in your configuration, or run the application on a real base.`,
    };
  return {
    description: `${required} that could not be found.\n${detail.point ? annotationList(detail.point) : ''}`,
    action: `Consider defining a bean ${detail.bean === undefined ? `of type '${detail.type}'` : `named '${detail.bean}'`} in your configuration.`,
  };
}

function analyseCycle(chain: readonly JavaObject[], cycle: JavaObject, failures: Failures): Analysis | undefined {
  const detail = failures.detailOf(cycle);
  if (detail?.kind !== 'cycle') return undefined;
  const steps = chain.flatMap((e) => {
    const d = failures.detailOf(e);
    return d?.kind === 'unsatisfied' ? [d] : [];
  });
  const start = steps.findIndex((s) => s.bean === detail.name);
  if (start < 0) return undefined;
  const line = (s: (typeof steps)[number]): string =>
    `${s.bean}${s.field !== undefined ? ` (field ${s.field})` : s.where === '' ? '' : ` defined in ${s.where}`}`;
  const out: string[] = ['The dependencies of some of the beans in the application context form a cycle:', ''];
  steps.forEach((step, i) => {
    if (i < start) out.push(`   ${line(step)}`, '      ↓');
    else if (i === start) out.push(steps.length - start === 1 ? '┌──->──┐' : '┌─────┐', `|  ${line(step)}`);
    else out.push('↑     ↓', `|  ${line(step)}`);
  });
  out.push(steps.length - start === 1 ? '└──<-──┘' : '└─────┘');
  return {
    description: `${out.join('\n')}\n`,
    action:
      steps.length - start === 1
        ? 'Despite circular references being allowed, the dependency cycle between beans could not be broken. Update your application to remove the dependency cycle.'
        : 'Relying upon circular references is discouraged and they are prohibited by default. Update your application to remove the dependency cycle between beans. As a last resort, it may be possible to break the cycle automatically by setting spring.main.allow-circular-references to true.',
  };
}

/** The block that LoggingFailureAnalysisReporter prints. */
export function formatAnalysis(analysis: Analysis): string {
  return `\n\n***************************\nAPPLICATION FAILED TO START\n***************************\n\nDescription:\n\n${analysis.description}\n\nAction:\n\n${analysis.action}\n`;
}
