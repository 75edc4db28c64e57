package se.varsam.spring.guarding.application;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import se.varsam.annotation.UsesAiTool;

/** Names the municipality's tool once. */
@Retention(RetentionPolicy.RUNTIME)
@UsesAiTool("eneo")
public @interface Eneo {}
