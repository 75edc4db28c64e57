package se.varsam.spring.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.switchuser.SwitchUserGrantedAuthority;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.person.Person;
import se.varsam.person.Role;

@ExtendWith(OutputCaptureExtension.class)
class PersonAutoConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(PersonAutoConfiguration.class))
            .withPropertyValues(
                    "varsam.person.roles[ROLE_CHEF]=MANAGER",
                    "varsam.person.roles.ROLE_JURIST=LAWYER",
                    "varsam.person.roles.ROLE_HANDLAGGARE=EMPLOYEE");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void takesWhoIsSignedInByStaffReference(CapturedOutput output) {
        current(
                signedIn("asta", "ROLE_HANDLAGGARE"),
                person -> assertThat(person).contains(Person.of("asta", Role.EMPLOYEE)));
        assertThat(output).doesNotContain("PersonResolver", PersonAutoConfiguration.EVERYBODY);
    }

    @Test
    void takesForNobodyWhoseAuthoritiesGiveNoRole() {
        nobody(signedIn("nattjobb", "SCOPE_read"));
        nobody(signedIn("nattjobb"));
    }

    @Test
    void takesEverybodyForAnEmployeeWhereNoRolesAreGivenAndSaysSo(CapturedOutput output) {
        SecurityContextHolder.getContext().setAuthentication(signedIn("asta", "ROLE_CHEF"));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PersonAutoConfiguration.class))
                .run(context -> assertThat(context.getBean(PersonResolver.class).current())
                        .contains(Person.of("asta", Role.EMPLOYEE)));

        assertThat(output.getAll()).containsOnlyOnce(PersonAutoConfiguration.EVERYBODY);
    }

    @Test
    void givesTheRolesOfTheAuthorities() {
        current(
                signedIn("bo", "ROLE_CHEF", "ROLE_JURIST", "SCOPE_read"),
                person -> assertThat(person).contains(Person.of("bo", Role.MANAGER, Role.LAWYER)));
    }

    @Test
    void givesNoRoleToAnAuthorityOfAnotherCase() {
        nobody(signedIn("bo", "role_chef"));
    }

    @Test
    void takesNobodyForGranted() {
        nobody(UsernamePasswordAuthenticationToken.unauthenticated("asta", "-"));
        nobody(new AnonymousAuthenticationToken("key", "asta", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        nobody(new RememberMeAuthenticationToken("key", "asta", AuthorityUtils.createAuthorityList("ROLE_CHEF")));
        nobody(signedIn(" ", "ROLE_CHEF"));
        current(null, person -> assertThat(person).isEmpty());
    }

    @Test
    void doesNotTakeWhomSomebodyHasSwitchedTo() {
        GrantedAuthority switched = new SwitchUserGrantedAuthority("ROLE_CHEF", signedIn("drift"));

        nobody(UsernamePasswordAuthenticationToken.authenticated("bo", "", List.of(switched)));
    }

    @Test
    void leavesItToTheApplicationsOwn(CapturedOutput output) {
        PersonResolver own = Optional::empty;

        application
                .withBean(PersonResolver.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(PersonResolver.class)).isSameAs(own));
        assertThat(output).doesNotContain("PersonResolver");
    }

    @Test
    void saysThatNobodyActsWithoutSpringSecurity(CapturedOutput output) {
        application
                .withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PersonResolver.class));

        assertThat(output).contains(PersonAutoConfiguration.NOBODY);
    }

    private void nobody(Authentication authentication) {
        current(authentication, person -> assertThat(person).isEmpty());
    }

    private void current(Authentication authentication, Consumer<Optional<Person>> check) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
        application.run(
                context -> check.accept(context.getBean(PersonResolver.class).current()));
    }

    private static Authentication signedIn(String name, String... authorities) {
        return UsernamePasswordAuthenticationToken.authenticated(
                name, "", AuthorityUtils.createAuthorityList(authorities));
    }
}
