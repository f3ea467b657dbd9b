/** The classifier of the base's plain jar, beside the one that runs: a module compiles against it. */
export const PLAIN = 'plain';

/** As `executions` of the jar plug-in hold it; in a folder of its own, because scripts name the base as `target/*.jar`. */
export const plainExecution = `          <execution>
            <!-- Modules are compiled against this jar. -->
            <id>${PLAIN}</id>
            <phase>package</phase>
            <goals>
              <goal>jar</goal>
            </goals>
            <configuration>
              <classifier>${PLAIN}</classifier>
              <outputDirectory>\${project.build.directory}/${PLAIN}</outputDirectory>
            </configuration>
          </execution>`;

/** As `plugins` hold it. */
export const plainJarPlugin = `      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-jar-plugin</artifactId>
        <executions>
${plainExecution}
        </executions>
      </plugin>`;
