package com.example.market.member;

public record MemberView(long id, String name, MemberLevel level) {

    static MemberView of(Member member) {
        return new MemberView(member.getId(), member.getName(), member.getLevel());
    }
}
