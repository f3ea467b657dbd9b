package net.library.hall;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.library.api.Book;
import net.library.api.Catalog;
import net.library.api.Kind;
import net.library.api.Lending;
import net.library.api.NotLent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HallController {
    @AutowiredFromBiz(bizName = "books", name = "shelf")
    private Lending lending;

    @GetMapping("/find/{isbn}")
    public Book find(@PathVariable String isbn) {
        Catalog.saw("hall");
        return lending.find(isbn);
    }

    @GetMapping("/maybe/{isbn}")
    public Object maybe(@PathVariable String isbn) {
        return lending.maybe(isbn);
    }

    @GetMapping("/search")
    public List<Book> search() {
        Map<String, String> query = new HashMap<>();
        query.put("title", "a");
        return lending.search(query);
    }

    @PostMapping("/lend")
    public Map<String, Object> lend(@RequestBody Book book) {
        Book back = lending.lend(book, 3);
        Map<String, Object> answer = new HashMap<>();
        answer.put("same", back == book);
        answer.put("readers", book.getReaders());
        answer.put("back", back);
        return answer;
    }

    @GetMapping("/forget/{isbn}")
    public String forget(@PathVariable String isbn) throws NotLent {
        lending.forget(isbn);
        return "forgotten";
    }

    @GetMapping("/shout")
    public String shout() {
        List<String> words = new ArrayList<>(List.of("hear", "me"));
        return lending.shout(words) + " " + words.size();
    }

    @GetMapping("/kind")
    public Kind kind() {
        return lending.kindOf(Kind.PAPER);
    }

    @GetMapping("/string")
    public String string() {
        return lending.toString() + " " + lending.equals(lending) + " " + (lending.hashCode() == lending.hashCode());
    }

    @GetMapping("/seen")
    public Map<String, Integer> seen() {
        return Catalog.SEEN;
    }

    @GetMapping("/finder/{biz}/{name}")
    public String finder(@PathVariable String biz, @PathVariable String name) {
        return SpringServiceFinder.getModuleService(biz, "1.0.0", name, Lending.class).find("1").getTitle();
    }

    @GetMapping("/type/{biz}")
    public String type(@PathVariable String biz) {
        return SpringServiceFinder.getModuleService(biz, "1.0.0", Lending.class).find("1").getTitle();
    }

    @ExceptionHandler(IllegalStateException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    public Map<String, String> refused(IllegalStateException e) {
        return Map.of("refused", e.getMessage());
    }
}
