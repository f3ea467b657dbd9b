package com.example.market.review;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class QuestionService {

    private final QuestionMapper questions;

    public QuestionService(QuestionMapper questions) {
        this.questions = questions;
    }

    public List<Question> of(String sku) {
        return questions.ofSku(sku);
    }

    @Transactional
    public Question ask(long member, String sku, String text) {
        Question question = new Question();
        question.setMemberId(member);
        question.setSku(sku);
        question.setText(text);
        questions.insert(question);
        return question;
    }

    @Transactional
    public void answer(long id, String answer) {
        questions.answer(id, answer);
    }
}
