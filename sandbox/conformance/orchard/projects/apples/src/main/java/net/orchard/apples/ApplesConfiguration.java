package net.orchard.apples;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import java.util.List;
import java.util.Map;
import net.orchard.api.Cellar;
import net.orchard.api.Crop;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(Rows.class)
public class ApplesConfiguration {
    @AutowiredFromBase(name = "gateCellar")
    private Cellar base;

    @Bean
    public Cellar applesCellar() {
        return new Cellar() {
            @Override
            public String keeper() {
                return "apples, below " + base.keeper();
            }

            @Override
            public Crop heaviest(String tree) {
                return base.heaviest(tree);
            }

            @Override
            public List<Crop> all() {
                return base.all();
            }

            @Override
            public Map<String, Integer> count() {
                return base.count();
            }
        };
    }
}
