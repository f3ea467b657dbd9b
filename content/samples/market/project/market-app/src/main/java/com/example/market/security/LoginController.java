package com.example.market.security;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.RuleBrokenException;
import com.example.market.member.MemberService;

@RestController
public class LoginController {

    private final MemberService members;
    private final PasswordEncoder encoder;
    private final TokenStore tokens;

    public LoginController(MemberService members, PasswordEncoder encoder, TokenStore tokens) {
        this.members = members;
        this.encoder = encoder;
        this.tokens = tokens;
    }

    @PostMapping("/login")
    public String login(@RequestBody Login login) {
        return members.byEmail(login.email())
            .filter(member -> encoder.matches(login.password(), member.getPasswordHash()))
            .map(member -> tokens.issue(member.getId()))
            .orElseThrow(() -> new RuleBrokenException("email or password is wrong"));
    }
}
