package org.clinic.reports;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import java.util.List;
import org.clinic.api.Greeter;
import org.clinic.api.Visit;
import org.clinic.api.VisitBook;
import org.springframework.stereotype.Service;

@Service("visitStore")
public class ReportBook implements VisitBook {
    @AutowiredFromBase(name = "politeGreeter")
    private Greeter greeter;

    @AutowiredFromBiz(bizName = "visits", bizVersion = "1.0.0", name = "visitStore")
    private VisitBook visits;

    @Override
    public List<Visit> all() {
        return visits.all();
    }

    @Override
    public int count(String patient) {
        return -visits.count(patient);
    }

    @Override
    public String describe(int number) {
        return greeter.greet("report " + number + " of " + visits.all().size());
    }
}
