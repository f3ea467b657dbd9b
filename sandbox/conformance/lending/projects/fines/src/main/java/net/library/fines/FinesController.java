package net.library.fines;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.time.Clock;
import java.util.Map;
import net.library.api.Book;
import net.library.api.Catalog;
import net.library.api.Kind;
import net.library.api.Lending;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FinesController {
    @AutowiredFromBiz(bizName = "books")
    private Lending lending;

    @GetMapping("/fine")
    public String fine() {
        Catalog.saw("fines");
        Book book = lending.find("2");
        book.getReaders().add("fined");
        return book.getTitle() + " " + lending.find("2").getReaders();
    }

    @GetMapping("/kind")
    public Kind kind() {
        return lending.kindOf(Kind.EBOOK);
    }

    @GetMapping("/bases")
    public int bases() {
        return SpringServiceFinder.listBaseServices(org.springframework.boot.ApplicationRunner.class).size();
    }

    @GetMapping("/no")
    public String no() {
        return SpringServiceFinder.getBaseService("nope", Runnable.class).toString();
    }

    @GetMapping("/own")
    public Map<String, Integer> own() {
        return Catalog.SEEN;
    }
}
